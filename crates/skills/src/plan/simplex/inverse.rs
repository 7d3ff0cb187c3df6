//! The explicit inverse of the basis.

use super::{Place, Simplex, TINY};

impl Simplex {
    /// The inverse of the basis with one row and its slack more.
    pub(super) fn extend_inverse(&mut self, entries: &[(usize, f64)]) {
        let old = self.basis.basic.len();
        let new = old + 1;
        let mut inverse = vec![0.0; new * new];
        for row in 0..old {
            inverse[row * new..row * new + old]
                .copy_from_slice(&self.basis.inverse[row * old..(row + 1) * old]);
        }
        for &(column, coefficient) in entries {
            if let Place::Basic(row) = self.basis.place[column] {
                for place in 0..old {
                    inverse[old * new + place] -= coefficient * self.basis.inverse[row * old + place];
                }
            }
        }
        inverse[old * new + old] = 1.0;
        self.basis.inverse = inverse;
    }

    /// The inverse times the column of a variable.
    pub(super) fn direction(&self, variable: usize) -> Vec<f64> {
        let size = self.basis.basic.len();
        let mut direction = vec![0.0; size];
        let slack;
        let column = if variable < self.cost.len() {
            &self.columns[variable]
        } else {
            slack = vec![(variable - self.cost.len(), 1.0)];
            &slack
        };
        for &(place, coefficient) in column {
            for (row, along) in direction.iter_mut().enumerate() {
                *along += self.basis.inverse[row * size + place] * coefficient;
            }
        }
        direction
    }

    pub(super) fn update_inverse(&mut self, row: usize, direction: &[f64]) {
        let size = self.basis.basic.len();
        let pivot = direction[row];
        let mut own = self.basis.inverse[row * size..(row + 1) * size].to_vec();
        for entry in &mut own {
            *entry /= pivot;
        }
        for (other, &along) in direction.iter().enumerate() {
            if other != row && along.abs() > 1e-14 {
                let line = &mut self.basis.inverse[other * size..(other + 1) * size];
                line.iter_mut().zip(&own).for_each(|(entry, own)| *entry -= along * own);
            }
        }
        self.basis.inverse[row * size..(row + 1) * size].copy_from_slice(&own);
    }

    /// The inverse of the basis by Gauss and Jordan; none when rounding has made it singular.
    pub(super) fn inverted_basis(&self) -> Option<Vec<f64>> {
        let size = self.basis.basic.len();
        let width = 2 * size;
        let mut work = vec![0.0; size * width];
        for (place, &variable) in self.basis.basic.iter().enumerate() {
            if variable < self.cost.len() {
                self.columns[variable].iter().for_each(|&(row, entry)| work[row * width + place] = entry);
            } else {
                work[(variable - self.cost.len()) * width + place] = 1.0;
            }
            work[place * width + size + place] = 1.0;
        }
        for column in 0..size {
            eliminate(&mut work, size, column)?;
        }
        let mut inverse = vec![0.0; size * size];
        for row in 0..size {
            inverse[row * size..(row + 1) * size]
                .copy_from_slice(&work[row * width + size..(row + 1) * width]);
        }
        Some(inverse)
    }

    /// The dual price of every row.
    pub(super) fn prices(&self) -> Vec<f64> {
        let size = self.basis.basic.len();
        let mut prices = vec![0.0; size];
        for (row, &variable) in self.basis.basic.iter().enumerate() {
            let cost = self.cost.get(variable).copied().unwrap_or(0.0);
            if cost != 0.0 {
                let line = &self.basis.inverse[row * size..(row + 1) * size];
                prices.iter_mut().zip(line).for_each(|(price, entry)| *price += cost * entry);
            }
        }
        prices
    }
}

/// Makes column `column` of the left half the unit column, by the largest pivot left.
fn eliminate(work: &mut [f64], size: usize, column: usize) -> Option<()> {
    let width = 2 * size;
    let largest = (column..size)
        .max_by(|&a, &b| work[a * width + column].abs().total_cmp(&work[b * width + column].abs()))?;
    let pivot = work[largest * width + column];
    if pivot.abs() < TINY {
        return None;
    }
    for place in 0..width {
        work.swap(column * width + place, largest * width + place);
        work[column * width + place] /= pivot;
    }
    let own = work[column * width..(column + 1) * width].to_vec();
    for row in (0..size).filter(|&row| row != column) {
        let factor = work[row * width + column];
        if factor != 0.0 {
            let line = &mut work[row * width..(row + 1) * width];
            line.iter_mut().zip(&own).for_each(|(entry, own)| *entry -= factor * own);
        }
    }
    Some(())
}
